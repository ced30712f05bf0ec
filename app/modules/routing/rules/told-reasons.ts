import type { RouteReason } from "../route-reason";

/**
 * The reasons that somebody who asked may read of somebody who is asked: what anybody can see of them here. How much waits for
 * them, when they were last here and where they live is theirs.
 */
export const toldReasons = (reasons: readonly RouteReason[]): RouteReason[] => reasons.filter(isTold);

function isTold(reason: RouteReason): boolean {
  switch (reason.kind) {
    case "active":
    case "around":
    case "load":
      return false;
    case "place":
      return reason.said === true;
    case "fairness":
      return reason.moved === "forward";
    default:
      return true;
  }
}
