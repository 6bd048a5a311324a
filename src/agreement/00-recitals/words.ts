export const words = { section: "00-recitals", title: "00-recitals", text: "", plain: "" };
