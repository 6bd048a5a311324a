import { Link, makeStyles, tokens } from "@fluentui/react-components";
import { ChevronLeft16Regular } from "@fluentui/react-icons";
import { useEffect, useRef, type ReactNode } from "react";
import { usePageStyles } from "./page-styles";

const useStyles = makeStyles({
  back: {
    display: "inline-flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalXXS,
    minHeight: "24px",
    marginBottom: tokens.spacingVerticalXXS,
    marginLeft: "-3px",
    fontSize: tokens.fontSizeBase200,
    textAlign: "left",
  },
});

interface PageHeadingProps {
  readonly children: ReactNode;
  readonly back: string;
  readonly onBack: () => void;
}

/** A page's title under the way back. Focus follows the reader onto the page. */
export function PageHeading({ children, back, onBack }: PageHeadingProps) {
  const styles = useStyles();
  const page = usePageStyles();
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  return (
    <div>
      <Link as="button" className={styles.back} onClick={onBack}>
        <ChevronLeft16Regular aria-hidden />
        {back}
      </Link>
      <h2 className={page.title} tabIndex={-1} ref={title}>
        {children}
      </h2>
    </div>
  );
}
