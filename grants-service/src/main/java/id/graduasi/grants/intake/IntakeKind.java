package id.graduasi.grants.intake;

import java.util.List;

/** A kind of file: how its rows are read, and what becomes of them. */
public interface IntakeKind {

  /** As callers name it, e.g. {@code history}. */
  String name();

  /** Its columns; others are ignored and named in a warning. */
  List<? extends Column> columns();

  /** Whether a file says by itself what it is about; others come in where that is. */
  default boolean standsAlone() {
    return true;
  }

  /**
   * Reads rows while the file streams in, with the rights of who sent it, outside of any
   * transaction. A row that cannot be taken is refused through its {@link Cells} and left out.
   */
  List<StagedRow> read(IntakeJob job, List<Cells> rows);

  /**
   * Brings rows in, in the transaction that has claimed them, by statements over all of them. A dry
   * run answers the same and changes nothing. Rows come again when the transaction is undone.
   */
  IntakeOutcome merge(IntakeJob job, List<IntakeRow> rows);
}
