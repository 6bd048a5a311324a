export const words = { section: "4(d)(iv)", title: "Insurance and automobile", text: "", plain: "" };
