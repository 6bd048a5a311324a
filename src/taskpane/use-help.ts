import { useEffect, useState } from "react";
import { loadHelp, noHelp, type Help } from "./function-help";

/** The help of functions.json; without it the form still has its labels. */
export function useHelp(): Help {
  const [help, setHelp] = useState<Help>(noHelp);
  useEffect(() => {
    let current = true;
    loadHelp()
      .catch(() => noHelp)
      .then((loaded) => current && setHelp(loaded));
    return () => {
      current = false;
    };
  }, []);
  return help;
}
