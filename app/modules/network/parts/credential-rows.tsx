import { useTranslation } from "react-i18next";
import { Button } from "~/ui/button";
import { Link } from "~/ui/link";
import { Row, Rows } from "~/ui/rows";
import { Speaker } from "~/ui/speaker";
import type { ClaimView, CredentialView } from "../credential-view";
import { filePath } from "../rules/paths";
import { CredentialChip, CredentialFacts } from "./credential-facts";

/** What somebody claimed, each with how it stands and the way to take it back. */
export function OwnCredentials({ credentials }: { credentials: readonly CredentialView[] }) {
  const { t } = useTranslation("credentials");
  return (
    <ul className="divide-y divide-line border-y border-line">
      {credentials.map((one) => {
        const name = t(`common:credential.${one.kind}`);
        return (
          <li key={one.id} className="flex flex-wrap items-start justify-between gap-x-6 gap-y-2 py-4">
            <div className="min-w-0 flex-1 basis-72">
              <p className="mb-1 flex flex-wrap items-center gap-x-3 gap-y-1 font-head font-medium">
                <Link to={`/credentials/${one.id}`} className="no-underline hover:underline">
                  {name}
                </Link>
                <CredentialChip credential={one} />
              </p>
              <CredentialFacts credential={one} />
            </div>
            {one.state === "revoked" ? null : (
              <Button
                to={`/credentials/${one.id}/withdrawal`}
                size="s"
                variant="quiet"
                aria-label={t("withdraw-name", { name })}
              >
                {t("withdraw")}
              </Button>
            )}
          </li>
        );
      })}
    </ul>
  );
}

/** Claims of several people, each leading to its page. */
export function ClaimRows({ claims, label }: { claims: readonly ClaimView[]; label: string }) {
  const { t } = useTranslation("credentials");
  return (
    <Rows label={label}>
      {claims.map((claim) => (
        <Row
          key={claim.id}
          to={`/credentials/${claim.id}`}
          lead={<Speaker name={claim.name} side={claim.side} size="s" picture={filePath(claim.avatarKey)} />}
          title={`${claim.name} · ${t(`common:credential.${claim.kind}`)}`}
          aside={<CredentialChip credential={claim} />}
          meta={<CredentialFacts credential={claim} />}
        />
      ))}
    </Rows>
  );
}
