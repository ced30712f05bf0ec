import { RefusedAct } from "~/modules/network/parts/refused-act";
import { staffAct } from "~/modules/network/staff-act.server";
import { verifyStaffTitle } from "~/modules/network/verify-staff-title.server";

export const handle = { i18n: ["network"] };
export const action = staffAct(verifyStaffTitle);

export default RefusedAct;
