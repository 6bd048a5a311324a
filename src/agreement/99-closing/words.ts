export const words = { section: "99-closing", title: "99-closing", text: "", plain: "" };
