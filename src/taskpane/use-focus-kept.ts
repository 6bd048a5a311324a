import { useEffect, useRef, type RefObject } from "react";

/** Takes the focus when it would be nowhere, because what had it is gone. */
export function useFocusKept<T extends HTMLElement>(): RefObject<T> {
  const element = useRef<T>(null);
  useEffect(() => {
    if (document.activeElement === document.body) element.current?.focus();
  }, []);
  return element;
}
