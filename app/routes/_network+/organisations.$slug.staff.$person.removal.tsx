import { RefusedAct } from "~/modules/network/parts/refused-act";
import { removeStaff } from "~/modules/network/remove-staff.server";
import { staffAct } from "~/modules/network/staff-act.server";

export const handle = { i18n: ["network"] };
export const action = staffAct(removeStaff);

export default RefusedAct;
