/** Something outside the program keeps it from starting; its message is the one sentence that a person gets to read. */
export class StartProblem extends Error {
  override readonly name = "StartProblem";
}
