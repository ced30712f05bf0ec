import { changeStaff } from "~/modules/network/change-staff.server";
import { RefusedAct } from "~/modules/network/parts/refused-act";
import { staffAct } from "~/modules/network/staff-act.server";

export const handle = { i18n: ["network"] };
export const action = staffAct(changeStaff);

export default RefusedAct;
