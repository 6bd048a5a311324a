export const words = { section: "8(b)", title: "Determination", text: "", plain: "" };
