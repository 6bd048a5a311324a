export const words = { section: "4(f)(i)", title: "Six-month delay", text: "", plain: "" };
