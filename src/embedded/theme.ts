/** A ramp of the brand's deep teal, in the shades the spreadsheet's theme asks for. */
const teal = {
  50: "#eef6f6",
  100: "#dcecec",
  200: "#b9d9da",
  300: "#8cc0c2",
  400: "#4f9a9e",
  500: "#24797e",
  600: "#0f6268",
  700: "#0b4f55",
  800: "#083f44",
  900: "#062f33",
};
