import { makeStyles, tokens } from "@fluentui/react-components";
import { ErrorCircle12Filled } from "@fluentui/react-icons";

const useStyles = makeStyles({
  complaint: {
    display: "grid",
    gridTemplateColumns: "12px minmax(0, 1fr)",
    columnGap: tokens.spacingHorizontalXS,
    margin: 0,
    color: tokens.colorPaletteRedForeground1,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    "& svg": { marginTop: "2px" },
  },
});

/** Why something is refused, in words. */
export function Complaint({ id, words }: { readonly id?: string; readonly words: string }) {
  return (
    <p className={useStyles().complaint} {...(id ? { id } : {})} role="alert">
      <ErrorCircle12Filled aria-hidden />
      {words}
    </p>
  );
}
