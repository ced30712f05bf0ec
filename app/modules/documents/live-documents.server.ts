import type { Server } from "node:http";
import { liveTexts } from "~/platform/collaboration/live-texts.server";
import { documentDoor } from "./live/door.server";
import { documentKeeper } from "./live/keeper.server";

/** Lets the texts of documents be written together through a web server, until `stop`. */
export const liveDocuments = (server: Server): { stop(): Promise<void> } =>
  liveTexts(server, { door: documentDoor, keeper: documentKeeper });
