package es.caib.empara.commission.service;

import jakarta.ejb.Local;
import java.util.List;

/** Who may see what, since when, by which decision. */
@Local
public interface RightService {

  /** All institutions; an administrator and staff see the own one only. */
  List<RightView> all();
}
