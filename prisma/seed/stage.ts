import type { PersonActor } from "~/access/actor";
import { actorOf } from "~/modules/identity/actor-of.server";

/** Under which number things came to be, by the names that the content gives them. */
class Numbers {
  readonly #known = new Map<string, number>();

  constructor(readonly kind: string) {}

  keep(name: string, id: number): void {
    this.#known.set(name, id);
  }

  of(name: string): number {
    const id = this.#known.get(name);
    if (id === undefined) throw new Error(`The demo speaks of the ${this.kind} "${name}" before it is there.`);
    return id;
  }
}

/** Where the demo is played: what is there by now, and everybody as an actor. */
export class Stage {
  readonly people = new Numbers("person");
  readonly organisations = new Numbers("organisation");
  readonly clubs = new Numbers("club");
  readonly questions = new Numbers("question");
  readonly answers = new Numbers("answer");
  readonly documents = new Numbers("document");
  readonly ideas = new Numbers("idea");
  readonly #actors = new Map<string, Promise<PersonActor>>();

  /** Somebody, with the places they have by now. */
  actor(handle: string): Promise<PersonActor> {
    const known = this.#actors.get(handle) ?? actorOf(this.people.of(handle));
    this.#actors.set(handle, known);
    return known;
  }

  /** Has to be called after somebody got another place, or lost one. */
  placesChanged(handle: string): void {
    this.#actors.delete(handle);
  }
}
