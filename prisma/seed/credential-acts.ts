import { claimCredential } from "~/modules/network/claim-credential.server";
import { verifyCredential } from "~/modules/network/decide-credential.server";
import { unwrap } from "~/platform/result";
import type { ClubContent, CredentialContent } from "./club-content";
import type { Act } from "./timeline";

/** People show their licences, and whoever may check them verifies some. */
export function credentialActs(club: ClubContent): Act[] {
  return (club.credentials ?? []).flatMap((credential) => {
    const { by, kind, number, issuer, claimedDaysAgo, endsInDays, verifiedBy } = credential;
    let credentialId = 0;
    const claimed: Act = {
      hoursAgo: claimedDaysAgo * 24,
      async play(stage, when) {
        const end = endsInDays === undefined ? "" : dayAfter(when.now, claimedDaysAgo + endsInDays);
        const claim = { kind, number, issuer, validUntil: end, file: paper(credential) };
        ({ credentialId } = unwrap(await claimCredential(await stage.actor(by), claim, when)));
      },
    };
    if (!verifiedBy) return [claimed];
    const verified: Act = {
      hoursAgo: claimedDaysAgo * 24 - 7,
      async play(stage, when) {
        unwrap(await verifyCredential(await stage.actor(verifiedBy), { credentialId }, when));
        stage.placesChanged(by);
      },
    };
    return [claimed, verified];
  });
}

const dayAfter = (now: Date, days: number) => new Date(now.getTime() + days * 86_400_000).toISOString().slice(0, 10);

/** One page that says what it is: a PDF of the smallest kind. */
function paper({ number, kind, by }: CredentialContent): Uint8Array {
  const lines = ["DEMO DOCUMENT", `Licence: ${kind}`, `No. ${number}`, `Holder: ${by}`];
  const text = lines.map((line) => `(${line.replace(/[()\\]/g, "")}) Tj 0 -36 Td`).join(" ");
  const drawn = `BT /F1 24 Tf 72 720 Td ${text} ET`;
  const parts = [
    "<</Type/Catalog/Pages 2 0 R>>",
    "<</Type/Pages/Kids[3 0 R]/Count 1>>",
    "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>",
    `<</Length ${drawn.length}>>stream\n${drawn}\nendstream`,
    "<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>",
  ];
  let file = "%PDF-1.4\n";
  const places = parts.map((part, index) => {
    const place = file.length;
    file += `${index + 1} 0 obj${part}endobj\n`;
    return `${String(place).padStart(10, "0")} 00000 n \n`;
  });
  const size = parts.length + 1;
  const table = `xref\n0 ${size}\n0000000000 65535 f \n${places.join("")}`;
  return new TextEncoder().encode(
    `${file}${table}trailer<</Size ${size}/Root 1 0 R>>\nstartxref\n${file.length}\n%%EOF\n`,
  );
}
