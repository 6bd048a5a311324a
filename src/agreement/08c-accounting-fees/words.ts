export const words = { section: "8(c)", title: "Fees", text: "", plain: "" };
