import { noteSteering } from "~/modules/governance/note-steering.server";
import { witnessRefusals } from "~/platform/refused-act.server";

/* Who looks at acts that were refused. */
witnessRefusals(noteSteering);
