export const words = {
  section: "4(a)",
  title: "Death benefit",
  text: "",
  plain: "",
};
