import { MessageType } from "@hocuspocus/server";
import * as decoding from "lib0/decoding";
import * as encoding from "lib0/encoding";
import * as Y from "yjs";
import type { Presence } from "./contract";

/** What a socket says about a text, as far as an editor may say it. A whole change is all that the editor has and we do not. */
type Said =
  | { kind: "change"; update: Uint8Array; whole: boolean }
  | { kind: "presence"; entries: PresenceEntry[] }
  | { kind: "question" }
  | { kind: "broken" };
type PresenceEntry = { clientId: number; clock: number; state: unknown };

const mostPresence = 4000;

/** Reads a message of Hocuspocus' protocol; whatever an editor has no reason to send is `broken`. */
export function readMessage(message: Uint8Array): Said {
  try {
    return read(decoding.createDecoder(message));
  } catch {
    return { kind: "broken" };
  }
}

function read(decoder: decoding.Decoder): Said {
  decoding.readVarString(decoder);
  const type: MessageType = decoding.readVarUint(decoder);
  if (type === MessageType.Sync || type === MessageType.SyncReply) {
    const step = decoding.readVarUint(decoder);
    const payload = decoding.readVarUint8Array(decoder);
    if (step === 1 || step === 2) return { kind: "change", update: payload, whole: step === 1 };
    if (step !== 0) return { kind: "broken" };
    Y.decodeStateVector(payload);
    return { kind: "question" };
  }
  if (type === MessageType.Awareness) {
    const payload = decoding.readVarUint8Array(decoder);
    return { kind: "presence", entries: readPresence(payload) };
  }
  return { kind: type === MessageType.QueryAwareness || type === MessageType.CLOSE ? "question" : "broken" };
}

function readPresence(payload: Uint8Array): PresenceEntry[] {
  const decoder = decoding.createDecoder(payload);
  const count = decoding.readVarUint(decoder);
  const entries: PresenceEntry[] = [];
  for (let n = 0; n < count; n++) {
    const [clientId, clock] = [decoding.readVarUint(decoder), decoding.readVarUint(decoder)];
    entries.push({ clientId, clock, state: JSON.parse(decoding.readVarString(decoder)) as unknown });
  }
  return entries;
}

/** One person's presence as awareness writes it: the place of the caret is theirs, who they are is ours. */
export function writePresence({ clientId, clock, state }: PresenceEntry, user: Presence): Uint8Array | undefined {
  const cursor = state instanceof Object && "cursor" in state ? state.cursor : null;
  const json = JSON.stringify(state === null ? null : { user, cursor });
  if (json.length > mostPresence) return undefined;
  const encoder = encoding.createEncoder();
  for (const number of [1, clientId, clock]) encoding.writeVarUint(encoder, number);
  encoding.writeVarString(encoder, json);
  return encoding.toUint8Array(encoder);
}
