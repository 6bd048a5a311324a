import { createContext, useContext, type ReactNode } from "react";
import { usePageStyles } from "./page-styles";

/** Which level the headings of sections have here: one deeper where sections stand inside one another. */
export const HeadingLevel = createContext<3 | 4>(3);

/** The heading of a section of a page. */
export function SectionHeading({ children }: { readonly children: ReactNode }) {
  const page = usePageStyles();
  const Heading = `h${useContext(HeadingLevel)}` as const;
  return <Heading className={page.heading}>{children}</Heading>;
}
