import { describe, expect, test } from "vitest";
import { readConfig } from "~/platform/settings";

const wrong = (environment: Record<string, string>) => () => readConfig(environment);

describe("settings", () => {
  test("what is there but empty is not set", () => {
    const config = readConfig({ PORT: "", SEED: "", DATABASE_POOL: "", MAIL_FROM: "", HOST: "" });
    expect(config).toMatchObject({ PORT: 3000, SEED: "demo", DATABASE_POOL: 12, HOST: "127.0.0.1" });
  });

  test.each([
    ["PORT", "web", "it is a whole number from 0 to 65535"],
    ["PORT", "70000", "it is a whole number from 0 to 65535"],
    ["ROLE", "webb", "it is one of all, web, worker"],
    ["BASE_URL", "club.example:443", "write it as https://club.example, without a path"],
    ["BASE_URL", "https://club.example/portal", "without a path"],
    ["TRUST_PROXY", "yes", "it is true, false, or how many proxies"],
    ["S3_ENDPOINT", "s3.example", "write it as https://s3.example"],
    ["MEILI_HOST", "localhost:7700", "write it as http://localhost:7700"],
  ])("%s=%s is refused with its name and how to write it", (name, value, how) => {
    expect(wrong({ [name]: value })).toThrow(`${name} is "${value}", which does not fit: `);
    expect(wrong({ [name]: value })).toThrow(how);
  });

  test.each(["DATABASE_URL", "SMTP_URL"])("a wrong %s is not told, because passwords stand in it", (name) => {
    expect(wrong({ [name]: "mysql://me:geheim@host/club" })).toThrow(`${name} does not fit: write it as `);
    expect(wrong({ [name]: "mysql://me:geheim@host/club" })).not.toThrow("geheim");
  });

  test("all that does not fit is said at once", () => {
    expect(wrong({ PORT: "x", ROLE: "y" })).toThrow(/^ROLE.*\nPORT/);
  });

  test("files go to S3 only with a key", () => {
    expect(wrong({ S3_ENDPOINT: "https://s3.example", S3_KEY: "me" })).toThrow("S3_SECRET");
  });

  test.each([
    ["false", 0],
    ["true", 1],
    ["2", 2],
  ])("TRUST_PROXY=%s believes %i proxies", (value, hops) => {
    expect(readConfig({ TRUST_PROXY: value }).TRUST_PROXY).toBe(hops);
  });
});
