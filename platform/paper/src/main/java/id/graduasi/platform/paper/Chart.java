package id.graduasi.platform.paper;

/** A drawing for a paper. Whatever it says by a shade it says by words or hatching as well. */
public interface Chart {

  /** How high it is, in points. */
  int height();

  /** What it shows, for those who hear the paper. */
  String inWords();

  /** Draws itself from the lower left corner of the canvas. */
  void draw(Canvas canvas);
}
