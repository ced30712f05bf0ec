import { createServer } from "node:net";
import { readConfig } from "~/platform/settings";
import { StartProblem } from "~/platform/start-problem";

/** Says at once, before any work, that the web server could not listen. */
export async function checkPort(): Promise<void> {
  const { HOST, PORT, ROLE } = readConfig(process.env);
  if (ROLE === "worker") return;
  const probe = createServer();
  await new Promise<void>((resolve, reject) => {
    probe.once("error", ({ code }: NodeJS.ErrnoException) => reject(new StartProblem(explain(code, HOST, PORT))));
    probe.listen({ port: PORT, host: HOST }, () => probe.close(() => resolve()));
  });
}

function explain(code: string | undefined, host: string, port: number) {
  switch (code) {
    case "EADDRINUSE":
      return `Port ${port} is taken by another program: end it, or choose another one with PORT=….`;
    case "EACCES":
      return `Port ${port} may not be used by this user: choose one above 1023 with PORT=….`;
    default:
      return `The portal cannot listen on ${host}, port ${port} (${code}): check HOST and PORT.`;
  }
}
