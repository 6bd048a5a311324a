/** Import this first: jest cannot load the modules `@univerjs/core` is made of, but for the bundle of them all. */
jest.mock("@univerjs/core", () => jest.requireActual<object>("@univerjs/core/lib/umd/index.js"));
