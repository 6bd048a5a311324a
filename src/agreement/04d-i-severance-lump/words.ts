export const words = {
  section: "4(d)(i)",
  title: "Severance lump sum",
  text: "",
  plain: "",
};
