import type { Sent } from "../../support/calls";

const title = "How long roasted beans stay good";
const form = (values: Record<string, string>): Sent => ({ form: values });

/** What is sent to the actions of documents; the handle is somebody's who may be asked to write, the rule an approval that is needed. */
export const documentForms = (handle: string, ruleId: number): Record<string, Sent> => ({
  "_documents+/answers.$answer.freshness": form({ act: "verify" }),
  "_documents+/answers.$answer.freshness doubt": form({ act: "doubt", reason: "It is another law now." }),
  "_documents+/documents.$document.approvals._index": form({ ruleId: String(ruleId), decision: "approve" }),
  "_documents+/documents.$document.approvals.new": form({ side: "seller" }),
  "_documents+/documents.$document.follow": form({ on: "true" }),
  "_documents+/documents.$document.freshness": form({ act: "verify" }),
  "_documents+/documents.$document.freshness doubt": form({ act: "doubt", reason: "It is another law now." }),
  "_documents+/documents.$document.topics": form({ topics: "" }),
  "_documents+/documents.$document.stage": form({ stage: "using" }),
  "_documents+/documents.$document.lock": form({ on: "true" }),
  "_documents+/documents.$document.particulars": form({ title, summary: "", documentEntry: "open" }),
  "_documents+/answers.$answer.helped": form({ helped: "yes" }),
  "_documents+/documents.$document.helped": form({ helped: "no", word: "It says nothing of cats." }),
  "_documents+/documents.$document.withdrawal": form({ reason: "It is mine." }),
  "_documents+/documents.$document.removal": form({ reason: "It is said twice." }),
  "_documents+/documents.$document.state.$move": form({ reason: "It is over." }),
  "_documents+/documents.$document.state._index": form({ act: "submit" }),
  "_documents+/documents.$document.state._index publish": form({ act: "publish" }),
  "_documents+/documents.$document.versions._index": form({ name: "Once more" }),
  "_documents+/documents.$document.writing": form({ basis: "", body: "Other words." }),
  "_documents+/documents.$document.writers._index": form({ handle: handle }),
  "_network+/clubs.$slug.documents.new": form({ kind: "guide", title, body: title }),
});
