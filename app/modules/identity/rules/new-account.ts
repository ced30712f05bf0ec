import { z } from "zod";
import { emailAddress } from "./email";
import { personName } from "./name";
import { passwordProblem } from "./password";

/** What the sign-up form asks. */
export const newAccount = z
  .object({ name: personName, email: emailAddress, password: z.string().min(1), returnTo: z.string().optional() })
  .superRefine(({ name, email, password }, { addIssue }) => {
    const message = passwordProblem(password, { name, email });
    if (message) addIssue({ code: "custom", path: ["password"], message });
  });
