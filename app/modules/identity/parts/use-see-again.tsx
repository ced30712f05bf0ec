import { useRevalidator } from "@remix-run/react";
import { useEffect } from "react";

/** Looks again every two seconds while something is being made. */
export function useSeeAgain(waits: boolean): void {
  const { revalidate } = useRevalidator();
  useEffect(() => {
    if (!waits) return;
    const timer = setInterval(revalidate, 2000);
    return () => clearInterval(timer);
  }, [waits, revalidate]);
}
