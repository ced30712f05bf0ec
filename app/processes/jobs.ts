import type { Job, Schedule } from "~/platform/jobs/define.server";

/** All work that is done later. */
export const jobs: readonly Job[] = [];

/** Work at set times. */
export const schedules: readonly Schedule[] = [];
