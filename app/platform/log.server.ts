import { pino } from "pino";
import { config } from "./config.server";

/** Structured log of this process, one JSON line per entry. */
export const log = pino({
  level: config.LOG_LEVEL,
  base: { role: config.ROLE },
  redact: { paths: ["password", "token", "email", "*.password", "*.token"], censor: "[hidden]" },
});
