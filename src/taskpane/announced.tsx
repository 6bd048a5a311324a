import { makeStyles } from "@fluentui/react-components";
import { useEffect, useState } from "react";

const SETTLED_MILLISECONDS = 600;

const useStyles = makeStyles({
  unseen: {
    position: "absolute",
    width: "1px",
    height: "1px",
    overflow: "hidden",
    clipPath: "inset(50%)",
    whiteSpace: "nowrap",
  },
});

/** Words for a screen reader only, spoken once typing has paused. */
export function Announced({ words }: { readonly words: string }) {
  const styles = useStyles();
  const [settled, setSettled] = useState("");
  useEffect(() => {
    const timer = setTimeout(() => setSettled(words), SETTLED_MILLISECONDS);
    return () => clearTimeout(timer);
  }, [words]);
  return (
    <div className={styles.unseen} role="status">
      {settled}
    </div>
  );
}
