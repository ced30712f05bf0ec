import { z } from "zod";
import { credentialKinds } from "~/access/credential-kinds";
import { topicKinds } from "./topic-kinds";

/** What a topic says of itself, which kind it is, and the kind of credential it asks for, if any. */
export const topicFields = {
  kind: z.enum(topicKinds).default("subject"),
  name: z.string().trim().min(1).max(60),
  about: z.string().trim().max(600).default(""),
  credentialKind: z.literal("").or(z.enum(credentialKinds)).default(""),
};
