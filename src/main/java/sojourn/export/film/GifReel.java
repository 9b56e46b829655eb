package sojourn.export.film;

import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriter;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.metadata.IIOMetadataNode;
import javax.imageio.stream.FileImageOutputStream;
import javax.imageio.stream.ImageOutputStream;

/** An animated GIF with one palette, each picture only as large as what has changed. It plays again and again. */
final class GifReel implements Reel {

  private static final String FORMAT = "javax_imageio_gif_image_1.0";

  private final ImageWriter writer = ImageIO.getImageWritersByFormatName("gif").next();
  private final ImageOutputStream out;
  private final Changed changed = new Changed();
  private final Inks inks;
  private final int rate;
  private boolean begun;
  private int shown;

  /** @param last the fullest picture, from which the palette is taken */
  GifReel(Path file, int rate, BufferedImage last) throws IOException {
    Files.deleteIfExists(file);
    this.out = new FileImageOutputStream(file.toFile());
    this.rate = rate;
    this.inks = Inks.of(last);
    writer.setOutput(out);
  }

  @Override
  public void show(BufferedImage picture, int repeats) throws IOException {
    Rectangle part = changed.since(picture);
    BufferedImage indexed = inks.indexed(picture, part);
    if (!begun) {
      writer.prepareWriteSequence(null);
    }
    IIOMetadata metadata = writer.getDefaultImageMetadata(new ImageTypeSpecifier(indexed), null);
    IIOMetadataNode root = (IIOMetadataNode) metadata.getAsTree(FORMAT);
    IIOMetadataNode place = child(root, "ImageDescriptor");
    place.setAttribute("imageLeftPosition", Integer.toString(part.x));
    place.setAttribute("imageTopPosition", Integer.toString(part.y));
    IIOMetadataNode control = child(root, "GraphicControlExtension");
    int until = (int) Math.round((shown + repeats) * 100.0 / rate); // hundredths, rounded so that the whole keeps its length
    int from = (int) Math.round(shown * 100.0 / rate);
    control.setAttribute("disposalMethod", "doNotDispose");
    control.setAttribute("userInputFlag", "FALSE");
    control.setAttribute("transparentColorFlag", "FALSE");
    control.setAttribute("delayTime", Integer.toString(Math.min(until - from, 0xFFFF)));
    control.setAttribute("transparentColorIndex", "0");
    if (!begun) {
      IIOMetadataNode loop = new IIOMetadataNode("ApplicationExtension");
      loop.setAttribute("applicationID", "NETSCAPE");
      loop.setAttribute("authenticationCode", "2.0");
      loop.setUserObject(new byte[] {1, 0, 0});
      child(root, "ApplicationExtensions").appendChild(loop);
    }
    metadata.setFromTree(FORMAT, root);
    writer.writeToSequence(new IIOImage(indexed, null, metadata), null);
    begun = true;
    shown += repeats;
  }

  private static IIOMetadataNode child(IIOMetadataNode root, String name) {
    for (int i = 0; i < root.getLength(); i++) {
      if (root.item(i).getNodeName().equals(name)) {
        return (IIOMetadataNode) root.item(i);
      }
    }
    IIOMetadataNode made = new IIOMetadataNode(name);
    root.appendChild(made);
    return made;
  }

  @Override
  public void finish() throws IOException {
    writer.endWriteSequence();
  }

  @Override
  public void close() throws IOException {
    out.close();
    writer.dispose();
  }
}
