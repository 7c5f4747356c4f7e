package org.scokb.provenance;

import java.util.List;

/** Whatever shows the quotes that it rests on. */
public interface Evidenced {

  List<Evidence> evidence();
}
