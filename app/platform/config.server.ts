import { type Config, readConfig } from "./settings";

/** The settings of this process, read once at start. */
export const config: Config = readConfig(process.env);

/** The portal's own address without a slash at its end. */
export const baseUrl = (config.BASE_URL || `http://localhost:${config.PORT}`).replace(/\/$/, "");

/** Demo mode shows demo accounts and the local mailbox; a portal for real sets SEED=none. */
export const demoMode = config.SEED === "demo";
