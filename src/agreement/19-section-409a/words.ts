export const words = { section: "19", title: "Section 409A", text: "", plain: "" };
