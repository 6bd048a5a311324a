export const words = {
  section: "8(a)",
  title: "Gross-up payment",
  text: "",
  plain: "",
};
