export const words = { section: "4(f)(iii)", title: "Rabbi trust", text: "", plain: "" };
