package id.graduasi.reporting.meeting;

import id.graduasi.platform.paper.Sheet;
import id.graduasi.platform.paper.Wording;

/** A part of the paper. */
@FunctionalInterface
interface Section {

  /** Writes itself where the paper stands. */
  void write(Sheet sheet, MeetingPack pack, Wording wording);
}
