export const words = { section: "15", title: "Legal fees", text: "", plain: "" };
