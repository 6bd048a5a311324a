export const words = {
  section: "97",
  title: "Retention bonus",
  text: "Employer shall pay Employee two per cent (2%) of his salary for each full year of service beyond five (5) years, within twenty (20) days of the anniversary.",
  plain: "After five years, two per cent of salary for each further year of service.",
};
