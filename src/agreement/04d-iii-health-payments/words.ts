export const words = {
  section: "4(d)(iii)",
  title: "Health payments",
  text: "",
  plain: "",
};
