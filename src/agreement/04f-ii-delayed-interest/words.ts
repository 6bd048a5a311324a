export const words = {
  section: "4(f)(ii)",
  title: "Interest on delayed payments",
  text: "",
  plain: "",
};
