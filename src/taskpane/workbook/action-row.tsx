import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { usePageStyles } from "../page-styles";

const useStyles = makeStyles({
  rows: {
    display: "grid",
    gridTemplateColumns: "minmax(0, max-content) minmax(0, 1fr)",
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalS,
    alignItems: "start",
  },
});

/** Actions under each other, each a button with what it does beside it. */
export const ActionRows = ({ children }: { readonly children: ReactNode }) => (
  <div className={useStyles().rows}>{children}</div>
);

interface ActionRowProps {
  readonly id: string;
  readonly title: string;
  readonly does: string;
  readonly isReady: boolean;
  readonly onClick: () => void;
}

export function ActionRow({ id, title, does, isReady, onClick }: ActionRowProps) {
  const page = usePageStyles();
  return (
    <>
      <Button disabledFocusable={!isReady} aria-describedby={id} onClick={onClick}>
        {title}
      </Button>
      <p className={page.quiet} id={id}>
        {does}
      </p>
    </>
  );
}
