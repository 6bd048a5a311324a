export const words = { section: "4(d)(v)", title: "Other benefits", text: "", plain: "" };
