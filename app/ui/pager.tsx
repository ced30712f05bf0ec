import ArrowLeft from "lucide-react/icons/arrow-left";
import ArrowRight from "lucide-react/icons/arrow-right";
import { Button } from "./button";

type Step = { to: string; label: string };

/** Leads to what is newer or older than the page in sight. */
export function Pager({ label, newer, older }: { label: string; newer?: Step; older?: Step }) {
  if (!newer && !older) return null;
  return (
    <nav aria-label={label} className="mt-6 flex flex-wrap justify-between gap-3">
      {newer ? (
        <Button to={newer.to} rel="prev" icon={<ArrowLeft aria-hidden="true" className="size-4" />}>
          {newer.label}
        </Button>
      ) : (
        <span />
      )}
      {older ? (
        <Button to={older.to} rel="next">
          {older.label}
          <ArrowRight aria-hidden="true" className="size-4" />
        </Button>
      ) : null}
    </nav>
  );
}
