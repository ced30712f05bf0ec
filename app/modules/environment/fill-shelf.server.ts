import type { Actor } from "~/access/actor";
import type { FormValues } from "~/platform/http/form.server";
import { addContact, changeContact } from "./add-contact.server";
import { addOffering, changeOffering } from "./add-offering.server";
import { addSales, changeSales } from "./add-sales.server";
import type { Shelf } from "./rules/shelves";

type Owner = { organisationId: number } | { clubId: number };

/** Puts what a form says on a shelf. */
export function addTo(shelf: Shelf, actor: Actor, { form, owner }: { form: FormValues; owner: Owner }) {
  if (shelf === "contacts") return addContact(actor, { ...form, owner });
  if (shelf === "sales") return addSales(actor, { ...form, owner });
  return addOffering(actor, { ...form, owner, kind: shelf === "products" ? "product" : "service" });
}

/** Tells an entry of a shelf differently, as a form says. */
export function changeOn(shelf: Shelf, actor: Actor, { form, entryId }: { form: FormValues; entryId: unknown }) {
  const change = shelf === "contacts" ? changeContact : shelf === "sales" ? changeSales : changeOffering;
  return change(actor, { ...form, entryId });
}
