import { HocuspocusProviderWebsocket } from "@hocuspocus/provider";

/**
 * Says nothing before it is open. Hocuspocus' own keeps what was said meanwhile and sends it later, but no longer counts it, and
 * would call later words saved when those are acknowledged; at every opening all that is missing is sent anyway.
 */
export class PatientSocket extends HocuspocusProviderWebsocket {
  override send(message: unknown): void {
    if (this.webSocket?.readyState === 1) super.send(message);
  }
}
